package nl.vaardig.learning.record.document;

import java.util.Arrays;
import nl.vaardig.learning.record.Refusal;

/**
 * What a sender knows of the document that it changes, as the headers If-Match and If-None-Match say it.
 *
 * @param match the header, or null @param noneMatch the header, or null
 * @param asked whether one of both has to be there
 */
public record Precondition(String match, String noneMatch, Asked asked) {

    /** Whether who changes what is there has to say so, for what somebody else changed would be lost. */
    public enum Asked {
        NO,
        WHERE_THERE_IS_ONE,
        ALWAYS
    }

    /**
     * @param etag of the document that is there; null when there is none
     * @throws Refusal 412 when it is another one, 409 or 400 when nothing was said and it has to be
     */
    void hold(String etag) {
        if (match != null && (etag == null || !names(match, etag)))
            throw new Refusal(412, "there is another document than If-Match says");
        if (noneMatch != null && etag != null && names(noneMatch, etag))
            throw new Refusal(412, "there is a document, and If-None-Match says that there must not be");
        if (asked == Asked.NO || match != null || noneMatch != null) return;
        if (etag != null)
            throw new Refusal(
                    409, "there is a document already: ask for it first, and send its ETag as If-Match to change it");
        if (asked == Asked.ALWAYS) throw Refusal.malformed("If-Match or If-None-Match has to be there");
    }

    private static boolean names(String header, String etag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals('"' + etag + '"'));
    }
}
