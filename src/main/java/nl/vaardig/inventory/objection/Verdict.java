package nl.vaardig.inventory.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an objection. */
@Schema(name = "ObjectionVerdict")
public enum Verdict {
    /** The rating no longer counts. */
    UPHELD,
    /** The rating keeps counting, for the reason in the answer. */
    NOT_UPHELD
}
