package nl.vaardig.admin.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.exchange.file.Columns;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.file.Table;
import nl.vaardig.exchange.reading.ImportKind;
import nl.vaardig.exchange.reading.ImportKinds;

/** The files of one municipality in a folder. */
record Folder(Path path, String code, String name) {

    private static final String IDENTITY = "municipality.csv";
    private static final String GOALS = "goals.csv";

    /** The municipalities below a folder, by name of their own folders. */
    static List<Folder> below(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(folder -> Files.exists(folder.resolve(IDENTITY)))
                    .sorted()
                    .map(Folder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Folder read(Path path) {
        try (Rows rows = Table.open(Source.of(path.resolve(IDENTITY)), Columns.of("code", "name"))) {
            Row row = rows.next();
            return new Folder(path, row.cell("code"), row.cell("name"));
        }
    }

    /** Codes of the goals of the starter library that it makes its own. */
    List<String> goals() {
        Path file = path.resolve(GOALS);
        if (!Files.exists(file)) return List.of();
        List<String> codes = new ArrayList<>();
        try (Rows rows = Table.open(Source.of(file), Columns.of("code"))) {
            while (rows.hasNext()) codes.add(rows.next().cell("code"));
        }
        return codes;
    }

    /** What there is to load, in order. */
    List<ImportKind> kinds(ImportKinds all) {
        return all.all().stream().filter(kind -> Files.exists(file(kind))).toList();
    }

    Path file(ImportKind kind) {
        return path.resolve(kind.fileName()).toAbsolutePath();
    }
}
