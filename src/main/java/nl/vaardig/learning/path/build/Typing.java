package nl.vaardig.learning.path.build;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.function.Function;
import nl.vaardig.platform.said.Sent;

/**
 * What was typed in a form that saves as one goes, and what of it can be saved: a field that can't be used, or that
 * somebody else changed meanwhile, keeps none of the others from it.
 *
 * @param said without the fields that can't be used: those stay as they are stored; null when even so it can't be read
 * @param sent as it was typed, with what is wrong
 * @param by   the account that changed it last; null: nobody or not known
 */
public record Typing<T>(T said, Sent sent, Seen.Merged merged, Long by) {

    /** @param stored how the fields would be shown now */
    static <T> Typing<T> of(
            MultivaluedMap<String, String> typed,
            Map<String, String> stored,
            Function<MultivaluedMap<String, String>, Sent> form,
            Function<Sent, T> reading,
            Long by) {
        Seen.Merged merged = Seen.merge(typed, stored);
        Sent sent = form.apply(merged.toSave());
        T said = reading.apply(sent);
        if (said == null)
            said = reading.apply(form.apply(merged.without(sent.errors().keySet(), stored)));
        return new Typing<>(said, sent, merged, by);
    }

    /** Whether all that was typed is in it. */
    boolean isWhole() {
        return sent.isSound() && merged.conflicts().isEmpty();
    }
}
