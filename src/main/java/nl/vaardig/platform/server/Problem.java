package nl.vaardig.platform.server;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import nl.vaardig.platform.words.Messages;

/**
 * An error as RFC 9457 has it, with the fields that were wrong.
 *
 * @param back the page a form was sent from, to go back to as it is now; null when nobody sent one. Not for programs.
 */
public record Problem(
        String type, String title, int status, String detail, List<Violation> violations, @JsonbTransient String back) {

    public Problem(String type, String title, int status, String detail, List<Violation> violations) {
        this(type, title, status, detail, violations, null);
    }

    /** One field and what is wrong with it, in the reader's language. */
    public record Violation(String field, String message) {}

    static Problem of(int status, String detail, List<Violation> violations, Messages messages) {
        String title = "problem." + status + ".title";
        String shown = messages.text(messages.has(title) ? title : "problem.400.title");
        return new Problem("about:blank", shown, status, detail, violations);
    }

    Problem sentFrom(String page) {
        return new Problem(type, title, status, detail, violations, page);
    }

    /** What to say of a status where nothing more is known. */
    static String detail(int status, Messages messages) {
        String key = "problem." + status + ".detail";
        return messages.text(messages.has(key) ? key : "problem.400.detail");
    }
}
