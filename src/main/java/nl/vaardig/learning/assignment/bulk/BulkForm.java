package nl.vaardig.learning.assignment.bulk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vaardig.learning.assignment.BulkAssignment;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;

/**
 * What was filled in to assign a path, as it was typed, so that a form that is sent back has lost nothing.
 *
 * @param replaces the preview this one comes in the place of, or null
 */
public record BulkForm(
        Selection selection,
        String path,
        String dueOn,
        String reason,
        String reasonEn,
        boolean compulsory,
        Long replaces) {

    private static final int LONGEST_REASON = 1000;

    public static BulkForm read(MultivaluedMap<String, String> given) {
        return new BulkForm(
                SelectionForm.read(given),
                text(given, "path"),
                text(given, "dueOn"),
                text(given, "reason"),
                text(given, "reasonEn"),
                Asked.yes(given.getFirst("compulsory"), "compulsory"),
                Asked.id(given.getFirst("replaces"), "replaces"));
    }

    /** As an earlier preview was asked. */
    public static BulkForm of(BulkAssignment bulk) {
        Bilingual reason = bulk.why().reason();
        String english = reason.en().equals(reason.nl()) ? "" : reason.en();
        return new BulkForm(
                Selection.asked(bulk.criteria()),
                bulk.path().id().toString(),
                bulk.why().dueOn().toString(),
                reason.nl(),
                english,
                bulk.why().compulsory(),
                bulk.id());
    }

    public BulkForm dueBy(LocalDate day) {
        return dueOn.isEmpty()
                ? new BulkForm(selection, path, day.toString(), reason, reasonEn, compulsory, replaces)
                : this;
    }

    /** What can't be used yet: field to message. */
    public Map<String, String> errors(Messages messages, LocalDate today) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (path.isEmpty()) errors.put("path", messages.text("assignment.new.path.missing"));
        checkDueOn(errors, messages, today);
        if (reason.isEmpty()) errors.put("reason", messages.text("assignment.new.reason.missing"));
        if (Math.max(reason.length(), reasonEn.length()) > LONGEST_REASON) {
            errors.put("reason", messages.text("assignment.new.reason.tooLong", LONGEST_REASON));
        }
        return errors;
    }

    private void checkDueOn(Map<String, String> errors, Messages messages, LocalDate today) {
        try {
            LocalDate day = Asked.day(dueOn, "dueOn");
            if (day == null) errors.put("dueOn", messages.text("assignment.new.dueOn.missing"));
            else if (!day.isAfter(today)) errors.put("dueOn", messages.text("assignment.new.dueOn.past"));
            else Horizon.mustHold("dueOn", day, today);
        } catch (BadField bad) {
            errors.put("dueOn", messages.text(bad.key(), bad.arguments()));
        }
    }

    /** Only when there are no errors. Without an English reason the Dutch one stands for both. */
    public Why why() {
        return new Why(
                new Bilingual(reason, reasonEn.isEmpty() ? reason : reasonEn), compulsory, Asked.day(dueOn, "dueOn"));
    }

    public long pathId() {
        return Asked.id(path, "path");
    }

    private static String text(MultivaluedMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
