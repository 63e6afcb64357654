package nl.vaardig.learning.path.build;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.material.Material;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.path.StepSaid;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;

/** How a step of a draft is read from its form, and shown in it. */
final class StepWish {

    private StepWish() {}

    /** Null when something can't be used. A reading without hours takes as long as its words. */
    static StepSaid read(Said said, Known<Course> courses, Known<Material> materials) {
        StepKind kind = said.one("kind", StepKind.class);
        Bilingual title = said.optionalBoth("title", StepSaid.LONGEST_TITLE);
        Bilingual text = said.optionalBoth("text", StepSaid.LONGEST_TEXT);
        BigDecimal hours = said.optionalDecimal("hours", 0, StepSaid.MOST_HOURS, 2);
        Course course = said.optionalKnown("course", courses);
        Material material = said.optionalKnown("material", materials);
        Bilingual question = said.optionalBoth("gate", StepSaid.LONGEST_QUESTION);
        boolean evidence = said.truth("evidence");
        Integer days = said.optionalNumber("days", 0, StepSaid.MOST_DAYS);
        if (!said.isSound()) return null;
        BigDecimal own = hours == null && kind != StepKind.READING ? BigDecimal.ZERO : hours;
        // Of another kind it follows no course and works with nothing any more: a change of kind needs no second act.
        Course followed = kind == StepKind.COURSE ? course : null;
        Material used = material != null && material.kind() == kind.material() ? material : null;
        return new StepSaid(kind, title, text, own, followed, used, question, evidence, days);
    }

    /** The fields as the form shows them to somebody. */
    static Map<String, String> shown(StepSaid said, String language) {
        Map<String, String> fields = new LinkedHashMap<>();
        both(fields, "title", said.title());
        both(fields, "text", said.text());
        fields.put("kind", said.kind().name());
        fields.put("hours", decimal(said.hours(), language));
        fields.put("course", said.course() == null ? "" : said.course().id().toString());
        fields.put(
                "material", said.material() == null ? "" : said.material().id().toString());
        both(fields, "gate", said.question());
        fields.put("evidence", said.evidence() ? "true" : "");
        fields.put("days", said.days() == null ? "" : said.days().toString());
        return fields;
    }

    static void both(Map<String, String> fields, String name, Bilingual text) {
        fields.put(name + "-nl", text == null ? "" : text.nl());
        fields.put(name + "-en", text == null ? "" : text.en());
    }

    private static String decimal(BigDecimal number, String language) {
        if (number == null) return "";
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return "nl".equals(language) ? plain.replace('.', ',') : plain;
    }

    static Sent filled(Map<String, String> shown) {
        Sent fields = Sent.blank();
        shown.forEach(fields::with);
        return fields.with(Seen.FIELD, Seen.of(shown));
    }
}
