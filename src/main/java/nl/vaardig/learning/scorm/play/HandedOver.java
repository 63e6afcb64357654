package nl.vaardig.learning.scorm.play;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.learning.scorm.PackedItem;
import nl.vaardig.learning.scorm.read.Edition;

/** What a part of a package is given when it begins: who learns, and all that it told before. */
final class HandedOver {

    /** Of one session only, or said anew. */
    private static final Set<String> NOT_AGAIN = Set.of(
            "cmi.core.session_time",
            "cmi.core.exit",
            "cmi.core.entry",
            "cmi.core.total_time",
            "cmi.session_time",
            "cmi.exit",
            "cmi.entry",
            "cmi.total_time");

    private HandedOver() {}

    /**
     * @param run      null when it wasn't opened before
     * @param passMark null when there is none, or it doesn't count
     * @param name     family name first, as packages expect it
     */
    static Map<String, String> to(PackedItem item, PackedRun run, BigDecimal passMark, String learner, String name) {
        boolean older = item.version().edition() == Edition.SCORM_12;
        Map<String, String> given = new LinkedHashMap<>();
        if (run != null) given.putAll(Told.kept(run.kept()));
        given.keySet().removeAll(NOT_AGAIN);
        given.values().removeIf(String::isEmpty);
        String core = older ? "cmi.core." : "cmi.";
        given.put(core + (older ? "student_id" : "learner_id"), learner);
        given.put(core + (older ? "student_name" : "learner_name"), name);
        given.put(core + "credit", "credit");
        given.put(core + (older ? "lesson_mode" : "mode"), "normal");
        given.put(core + "entry", entry(run));
        given.put(core + "total_time", ScormTime.written(item.version().edition(), run == null ? 0 : run.seconds()));
        if (!older) objectives(item.objectives(), given);
        if (!item.launchData().isEmpty()) given.put("cmi.launch_data", item.launchData());
        String mark = older ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score";
        given.remove(mark);
        if (passMark != null)
            given.put(
                    mark,
                    (older ? passMark.movePointRight(2) : passMark)
                            .stripTrailingZeros()
                            .toPlainString());
        return given;
    }

    private static void objectives(List<String> names, Map<String, String> given) {
        for (int place = 0; place < names.size(); place++)
            given.putIfAbsent("cmi.objectives." + place + ".id", names.get(place));
    }

    /** Whoever has been there and isn't done resumes, however they left. */
    private static String entry(PackedRun run) {
        if (run == null) return "ab-initio";
        return run.isDone() ? "" : "resume";
    }
}
