package nl.vaardig.exchange.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.Role;

/** The kinds of file that there are, in the order in which a whole municipality is loaded: one for each importer. */
@ApplicationScoped
public class ImportKinds {

    @Inject
    @Any
    Instance<Importer> importers;

    @Inject
    @Any
    Instance<Undoable<?>> undoables;

    private List<ImportKind> all;

    @PostConstruct
    void find() {
        all = importers
                .handlesStream()
                .map(handle -> handle.getBean().getBeanClass().getAnnotation(ImportOf.class))
                .sorted(Comparator.comparingInt(ImportOf::order))
                .map(ImportKind::new)
                .toList();
    }

    public List<ImportKind> all() {
        return all;
    }

    /** Those that somebody with these roles may bring in, and see afterwards. */
    public List<ImportKind> of(Set<Role> roles) {
        return all.stream().filter(kind -> kind.isFor(roles)).toList();
    }

    /** By the name that is stored. */
    public ImportKind named(String name) {
        return all.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no import of " + name));
    }

    /** By the name that somebody sends. @throws BadField when there is no such kind */
    public ImportKind sent(String name) {
        return all.stream()
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new BadField("kind", "import.kind.none"));
    }

    /** Reads with a new importer, that is gone afterwards. */
    public <T> T reading(ImportKind kind, Function<Importer, T> work) {
        try (Instance.Handle<Importer> handle = importers.select(kind.says()).getHandle()) {
            return work.apply(handle.get());
        }
    }

    /** The columns of a kind; none where it is no table. */
    public Columns columns(ImportKind kind) {
        return reading(kind, Importer::columns);
    }

    /** How what an import of this kind did is taken back; empty where that can't be done. */
    public Optional<Undoable<?>> undoing(ImportKind kind) {
        if (!kind.isUndoable()) return Optional.empty();
        return Optional.of(undoables.select(kind.says().undo()).get());
    }
}
