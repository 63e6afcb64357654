package nl.vaardig.skills.casefile;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * UUIDs and addresses of a framework that is written: the same every time, so that whoever imports it again finds what
 * was there. An identifier that is a UUID already is kept; for all else one is made of the address (RFC 9562, version
 * 3).
 *
 * @param base address the framework's parts hang under, without a slash at the end
 */
record CaseIdentity(String base) {

    /** As CASE 1.1 has it (information model, 7.2.3): lower case, versions 1 to 5. */
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    static boolean isUuid(String identifier) {
        return identifier != null && UUID_FORM.matcher(identifier).matches();
    }

    /**
     * @param identifier that of the source; null = none
     * @param path       what tells it from the other parts, such as skills/DC1.1
     */
    String identifier(String identifier, String path) {
        if (isUuid(identifier)) return identifier;
        byte[] name = (base + "/" + path).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    String uri(String identifier) {
        return base + "/" + identifier;
    }
}
