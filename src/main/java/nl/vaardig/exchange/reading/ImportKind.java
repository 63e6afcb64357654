package nl.vaardig.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vaardig.exchange.file.Heads;
import nl.vaardig.platform.who.Role;

/** What a file can hold, as its importer says it. */
public record ImportKind(ImportOf says) {

    public String name() {
        return says.value();
    }

    /** The file in the folder of a municipality; two kinds may read the same one. */
    public String fileName() {
        return says.file().isEmpty() ? name().toLowerCase(Locale.ROOT) + ".csv" : says.file();
    }

    /** In an address: job-roles. */
    public String pathName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bytes of a file. */
    public int largest() {
        return says.megabytes() << 20;
    }

    /** The key of what to do about a larger one. */
    public String tooLarge() {
        return says.tooLarge();
    }

    public String contentType() {
        return says.contentType();
    }

    /** A table whose columns somebody can name. */
    public boolean isTable() {
        return says.table();
    }

    /** Something can be chosen beside the file. */
    public boolean hasChoices() {
        return says.choices();
    }

    /** What is here and not in the file is told, too. */
    public boolean tellsLeftOut() {
        return says.tellsLeftOut();
    }

    /** The entity that {@link RowPlan#id} is of; null for none. */
    public Class<?> changes() {
        return says.changes() == void.class ? null : says.changes();
    }

    /** What its rows make and change can be taken back. */
    public boolean isUndoable() {
        return says.undo() != Undoable.Not.class;
    }

    public Heads heads() {
        return Heads.of(pathName());
    }

    public boolean isFor(Set<Role> roles) {
        return List.of(says.roles()).stream().anyMatch(roles::contains);
    }

    @Override
    public String toString() {
        return name();
    }
}
