package nl.vaardig.learning.handin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.StoredFile;

/** Hands something in. A file is kept first, part by part, and let go of when it is refused after all. */
@ApplicationScoped
public class AddHandedIn {

    @Inject
    OwnHandIns own;

    @Inject
    KeepFile keepFile;

    /**
     * At a step of an own path.
     *
     * @throws BadField at "file" for one that is too large or of another kind
     * @throws RuleRefused when nothing can be handed in there now
     */
    public boolean add(long assignment, long step, VersionWish wish) {
        own.mustTake(assignment, step);
        StoredFile kept = wish.hasFile() ? kept(wish) : null;
        try {
            own.add(assignment, step, wish, kept);
            return true;
        } catch (RuntimeException e) {
            if (kept != null) keepFile.giveUp(kept, e);
            throw e;
        }
    }

    private StoredFile kept(VersionWish wish) {
        try {
            return keepFile.from(wish.content(), VersionWish.USE);
        } catch (FileRefused e) {
            boolean large = e.reason() == Reason.TOO_LARGE;
            throw large
                    ? new BadField("file", "handin.file.large", VersionWish.MEGABYTES)
                    : new BadField("file", "handin.file.kind");
        }
    }
}
