package nl.vaardig.learning.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiFunction;
import nl.vaardig.learning.scorm.read.PackageRead;
import nl.vaardig.learning.scorm.read.PackageRefused;
import nl.vaardig.learning.scorm.read.ReadPackage;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.words.Bilingual;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a package in: kept part by part, read once from its beginning to its end, and let go of when it can't be played. */
@ApplicationScoped
public class AddPackage {

    private static final String FILE = "file";

    @Inject
    Packages packages;

    @Inject
    KeepFile keepFile;

    @Inject
    StoredFiles files;

    /** Of one package, 1 to 500. */
    @Inject
    @ConfigProperty(name = "vaardig.package.megabytes", defaultValue = "500")
    int most;

    /** Megabytes. */
    int most() {
        return most;
    }

    /**
     * @param title null: as the package calls itself
     * @throws BadField at "file", saying what is wrong and where in the package
     */
    public long add(Bilingual title, SentFile sent) {
        return kept(sent, (file, read) -> packages.add(title, file, sent.name(), read));
    }

    /** A newer version of one that is there. @throws BadField at "file" */
    public long replace(long id, SentFile sent) {
        packages.get(id);
        return kept(sent, (file, read) -> packages.replace(id, file, sent.name(), read));
    }

    private long kept(SentFile sent, BiFunction<StoredFile, PackageRead, Long> act) {
        if (!sent.hasContent()) throw new BadField(FILE, "scorm.refused.none");
        StoredFile file = kept(sent);
        try {
            return act.apply(file, ReadPackage.of(new StoredZip(files, file)));
        } catch (PackageRefused e) {
            keepFile.giveUp(file, e);
            throw new BadField(FILE, e.key(), e.arguments());
        } catch (RuntimeException e) {
            keepFile.giveUp(file, e);
            throw e;
        }
    }

    /** Of any type: a package with a text document in it looks like one from afar. What it is, its reader says. */
    private StoredFile kept(SentFile sent) {
        try {
            return keepFile.from(sent.content(), FileUse.ofAnyType("package", (long) most << 20));
        } catch (FileRefused e) {
            throw e.reason() == Reason.TOO_LARGE
                    ? new BadField(FILE, "scorm.refused.large", most)
                    : new BadField(FILE, "scorm.refused.none");
        }
    }
}
