package nl.vaardig.inventory.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.FileRefused;
import nl.vaardig.platform.storedfile.FileRefused.Reason;
import nl.vaardig.platform.storedfile.KeepFile;
import nl.vaardig.platform.storedfile.StoredFile;

/** Lays a link or a file beside an own level. A file is kept first, part by part, and let go of when it is refused after all. */
@ApplicationScoped
public class AddProof {

    @Inject
    Proofs proofs;

    @Inject
    KeepFile keepFile;

    /**
     * Adds proof of an own skill.
     *
     * @throws BadField at "file" for one that is too large or of another kind
     * @throws RuleRefused when there are too many already
     */
    public boolean add(ProofWish wanted) {
        if (!wanted.isFile()) {
            proofs.add(wanted, null);
            return true;
        }
        proofs.mustHaveRoom();
        StoredFile kept = kept(wanted);
        try {
            proofs.add(wanted, kept);
            return true;
        } catch (RuntimeException e) {
            keepFile.giveUp(kept, e);
            throw e;
        }
    }

    private StoredFile kept(ProofWish wanted) {
        try {
            return keepFile.from(wanted.content(), FileKind.USE);
        } catch (FileRefused e) {
            boolean large = e.reason() == Reason.TOO_LARGE;
            throw large
                    ? new BadField("file", "proof.file.large", FileKind.MEGABYTES)
                    : new BadField("file", "proof.file.kind");
        }
    }
}
