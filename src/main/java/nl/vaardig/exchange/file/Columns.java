package nl.vaardig.exchange.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The header a kind of file must have: every name is there once, in any order, and nothing else. */
public record Columns(List<String> names) {

    public static Columns of(String... names) {
        return new Columns(List.of(names));
    }

    /**
     * The header as found, without the spaces and capitals people add.
     *
     * @throws BadFile that names the first column that is missing, unknown or there twice
     */
    List<String> checked(List<String> header) {
        List<String> found = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (String cell : header) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (!names.contains(name)) throw unknown(name, header);
            if (!once.add(name)) throw new BadFile("import.file.duplicateColumn", name);
            found.add(name);
        }
        for (String name : names) {
            if (!once.contains(name)) throw new BadFile("import.file.missingColumn", name);
        }
        return found;
    }

    // A file of another kind misses nearly everything: then naming one column would be of little help.
    private BadFile unknown(String name, List<String> header) {
        boolean otherFile =
                header.stream().noneMatch(cell -> names.contains(cell.strip().toLowerCase(Locale.ROOT)));
        if (otherFile) return new BadFile("import.file.otherFile", String.join(", ", names));
        if (name.isEmpty()) return new BadFile("import.file.namelessColumn");
        return new BadFile(
                "import.file.unknownColumn",
                name.length() > 60 ? name.substring(0, 60) : name,
                String.join(", ", names));
    }
}
