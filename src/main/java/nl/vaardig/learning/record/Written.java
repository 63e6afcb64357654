package nl.vaardig.learning.record;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A statement that was looked at and found sound, ready to be kept.
 *
 * @param json all of it, as it is given back
 * @param fingerprint 32 bytes: what makes it this statement
 * @param marks what it is found by
 * @param refers the statement it is about; null when it is about something else
 * @param voiding whether it says that the one it refers to does not count
 * @param account who did it, when that is told by an account; null otherwise
 * @param activities all that it speaks of, with what it says of them
 */
public record Written(
        UUID id,
        String json,
        Version version,
        Instant stored,
        Instant happened,
        byte[] fingerprint,
        Set<UUID> marks,
        UUID refers,
        boolean voiding,
        Actor account,
        List<Told> activities) {

    /** An account of somebody at a home page. */
    public record Actor(String homePage, String name) {}

    /** @param definition JSON; null when only the name of the activity was said */
    public record Told(String iri, String definition) {

        UUID mark() {
            return Mark.of(Mark.Kind.ACTIVITY, iri);
        }
    }

    /** Something that came with a statement. @param sha2 64 hexadecimal digits in lower case */
    public record File(String sha2, String contentType, byte[] content) {}
}
