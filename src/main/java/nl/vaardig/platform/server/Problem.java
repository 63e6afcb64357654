package nl.vaardig.platform.server;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;

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
}
