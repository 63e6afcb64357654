package nl.vaardig.learning.path.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.StoredFile;

/** Adds a file to a path. It is kept first, part by part, and let go of when it is refused after all. */
@ApplicationScoped
public class AddPathFile {

    @Inject
    PathFiles files;

    @Inject
    KeepFile keepFile;

    /** @throws BadField at "file" for one that is too large or of another kind */
    boolean add(long path, PathFileWish wish) {
        files.mustHaveRoom(path);
        StoredFile kept = kept(wish);
        try {
            files.add(path, wish, kept);
            return true;
        } catch (RuntimeException e) {
            keepFile.giveUp(kept, e);
            throw e;
        }
    }

    private StoredFile kept(PathFileWish wish) {
        try {
            return keepFile.from(wish.content(), PathFileWish.USE);
        } catch (FileRefused e) {
            boolean large = e.reason() == Reason.TOO_LARGE;
            throw large
                    ? new BadField("file", "path.file.large", PathFileWish.MEGABYTES)
                    : new BadField("file", "path.file.kind");
        }
    }
}
