package nl.vaardig.platform.navigation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.platform.who.Role;

/** What the places say about themselves, put together: the links above each page. Of two addresses the longer one holds. */
@ApplicationScoped
public class Navigation {

    @Inject
    BeanManager beans;

    private List<Entry> entries;

    /** How addresses begin → the entries they stand under. */
    private Map<String, List<String>> under;

    @PostConstruct
    void find() {
        read(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .distinct()
                .toList());
    }

    /** For whoever has the Pages without a server. */
    public static Navigation of(List<Class<?>> pages) {
        Navigation navigation = new Navigation();
        navigation.read(pages);
        return navigation;
    }

    private void read(List<Class<?>> pages) {
        entries = pages.stream()
                .flatMap(page -> Stream.of(page.getAnnotationsByType(InNavigation.class))
                        .map(said -> new Entry(
                                said.value(),
                                said.order(),
                                address(said.address(), page),
                                said.word(),
                                Set.of(said.roles()))))
                .sorted(Comparator.comparingInt(Entry::order))
                .toList();
        under = pages.stream()
                .filter(page -> page.isAnnotationPresent(StandsUnder.class))
                .collect(Collectors.toMap(
                        page -> address(page.getAnnotation(StandsUnder.class).address(), page),
                        page -> List.of(page.getAnnotation(StandsUnder.class).value())));
    }

    private static String address(String said, Class<?> page) {
        if (!said.isEmpty()) return said;
        return page.getAnnotation(Path.class).value().replaceAll("/\\{.*", "");
    }

    public List<Entry> entries() {
        return entries;
    }

    public LinkBar menu(Set<Role> roles, String path) {
        List<Entry> own = of(Bar.MENU, roles);
        String begin = longest(under.keySet().stream(), path);
        String entry = longest(own.stream().map(Entry::address), path);
        String current = entry.length() >= begin.length() && !entry.isEmpty()
                ? entry
                : under.getOrDefault(begin, List.of()).stream()
                        .filter(address ->
                                own.stream().anyMatch(one -> one.address().equals(address)))
                        .findFirst()
                        .orElse(entry);
        return new LinkBar(own, path, current);
    }

    public LinkBar views(Set<Role> roles, String path) {
        List<Entry> own = of(Bar.VIEWS, roles);
        String entry = longest(own.stream().map(Entry::address), path);
        boolean isElsewhere = longest(under.keySet().stream(), path).length() > entry.length();
        return new LinkBar(own, path, isElsewhere ? "" : entry);
    }

    private List<Entry> of(Bar bar, Set<Role> roles) {
        return entries.stream()
                .filter(entry -> entry.bar() == bar && entry.isFor(roles))
                .toList();
    }

    /** The longest of these that the path begins with; empty when there is none. */
    private static String longest(Stream<String> addresses, String path) {
        return addresses
                .filter(address -> (path + "/").startsWith(address + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
