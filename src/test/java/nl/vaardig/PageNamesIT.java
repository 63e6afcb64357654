package nl.vaardig;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.harness.FromOutside;
import nl.vaardig.harness.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One word is one place: no two addresses of a role have the same title above them, a name in the navigation or in the views
 * below it leads to one address only, and a tab doesn't take such a name for another address. Pages about one thing among
 * many, with a number in their address, are named after that thing and not looked at.
 */
class PageNamesIT extends FromOutside {

    private static final Pattern TITLE = Pattern.compile("<h1>\\s*(.*?)\\s*</h1>", Pattern.DOTALL);
    private static final Pattern LISTS =
            Pattern.compile("<ul class=\"(?:navigation|tabs)\">.*?</ul>|<nav class=\"views\".*?</nav>", Pattern.DOTALL);
    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]+)\"([^>]*)>\\s*(.*?)\\s*</a>", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "medewerker, nl", "manager, nl", "hr, nl", "bestuur, nl", "beheer, nl", "privacy, nl",
        "medewerker, en", "manager, en", "hr, en", "bestuur, en", "beheer, en", "privacy, en"
    })
    void aWordMeansOneThing(String role, String language) {
        Visitor visitor = Visitor.signedInAs(role + "@waterveen.example");
        visitor.post("/language", Map.of("lang", language, "return", "/"));
        Map<String, TreeSet<String>> titles = new TreeMap<>();
        Map<String, TreeSet<String>> names = new TreeMap<>();
        Map<String, TreeSet<String>> ofTabs = new TreeMap<>();
        Walk walk = Walk.from(visitor, "/");
        for (String page : walk.pages()) {
            String path = path(page);
            if (path.matches(".*\\d.*") || page.contains("?")) continue;
            String body = walk.page(page);
            List<String> tabs = new ArrayList<>();
            for (String list :
                    LISTS.matcher(body).results().map(found -> found.group()).toList()) {
                boolean isTabs = list.startsWith("<ul class=\"tabs\"");
                for (MatchResult link : LINK.matcher(list).results().toList()) {
                    String there = path(link.group(1));
                    if (there.matches(".*\\d.*")) continue;
                    (isTabs ? ofTabs : names)
                            .computeIfAbsent(text(link.group(3)), fresh -> new TreeSet<>())
                            .add(there);
                    if (isTabs && there.equals(path)) tabs.add(text(link.group(3)));
                }
            }
            Matcher title = TITLE.matcher(body);
            // Tabs are views of one thing under one title: what tells them apart is their own name.
            if (title.find()) {
                String name = text(title.group(1)) + (tabs.isEmpty() ? "" : " · " + tabs.get(0));
                titles.computeIfAbsent(name, fresh -> new TreeSet<>()).add(path);
            }
        }
        assertTrue(titles.size() >= 5 && names.size() >= 3, titles + "\n" + names);
        List<String> twice = new ArrayList<>();
        titles.forEach((title, where) -> {
            if (where.size() > 1) twice.add("h1 " + title + ": " + where);
        });
        names.forEach((name, where) -> {
            if (where.size() > 1) twice.add("name " + name + ": " + where);
            TreeSet<String> elsewhere = new TreeSet<>(ofTabs.getOrDefault(name, new TreeSet<>()));
            elsewhere.removeAll(where);
            if (!elsewhere.isEmpty()) twice.add("tab " + name + ": " + elsewhere + " beside " + where);
        });
        assertTrue(twice.isEmpty(), String.join("\n", twice));
    }

    private static String path(String address) {
        return URI.create(address.replace("&amp;", "&").replace(" ", "%20")).getPath();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]+>", "")
                .replaceAll("\\(.*?\\)", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
