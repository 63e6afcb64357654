package nl.vaardig.learning.record.statement;

import java.util.Set;

/** What belongs to a statement: what it is for, of what type, how large, and where it is. */
final class AttachmentCheck {

    private static final Set<String> NAMES =
            Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

    private AttachmentCheck() {}

    static void attachment(Part attachment) {
        attachment.only(NAMES);
        if (!Shape.isIri(attachment.text("usageType"))) throw attachment.wrong("usageType", "is no IRI");
        attachment.needed("display");
        attachment.languagesIfAny("display");
        attachment.languagesIfAny("description");
        if (!attachment.text("contentType").matches("[\\w.+!#$&^-]+/[\\w.+!#$&^*-]+(\\s*;.*)?"))
            throw attachment.wrong("contentType", "is no media type");
        if (!attachment.number("length").isIntegral()
                || attachment.number("length").bigIntegerValue().signum() < 0)
            throw attachment.wrong("length", "is no whole number");
        if (!Shape.isSha2(attachment.text("sha2")))
            throw attachment.wrong("sha2", "is no SHA-256 in hexadecimal digits");
        attachment.textIfAny("fileUrl", Shape::isIri, "IRL");
    }
}
