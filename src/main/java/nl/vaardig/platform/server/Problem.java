package nl.vaardig.platform.server;

import java.util.List;

/** An error as RFC 9457 has it, with the fields that were wrong. */
public record Problem(String type, String title, int status, String detail, List<Violation> violations) {

    /** One field and what is wrong with it, in the reader's language. */
    public record Violation(String field, String message) {}
}
