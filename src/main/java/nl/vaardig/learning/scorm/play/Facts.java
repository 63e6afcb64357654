package nl.vaardig.learning.scorm.play;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import nl.vaardig.learning.scorm.read.Edition;

/**
 * What a package told of somebody, by the rules of its edition. In the older one status is one fact, of which 'passed'
 * and 'completed' are enough; in the newer completion and success are two, and neither fills in the other.
 *
 * @param score          0 to 1; null when it told none
 * @param sessionSeconds how long this session took
 * @param said           whether it said anything of how somebody does
 */
record Facts(Completion completion, Success success, BigDecimal score, long sessionSeconds, boolean said) {

    private static final int DECIMALS = 4;

    /**
     * Reads what was told.
     *
     * @param told     as the runtime flattens it
     * @param passMark 0 to 1; null when there is none, or it doesn't count
     */
    static Facts of(Edition edition, Map<String, String> told, BigDecimal passMark) {
        return edition == Edition.SCORM_12 ? older(told, passMark) : newer(told, passMark);
    }

    /** Done in the words of the package itself. */
    boolean isDone() {
        if (success == Success.FAILED) return false;
        boolean saysOnlySuccess = completion == Completion.UNKNOWN || completion == Completion.NOT_ATTEMPTED;
        return completion == Completion.COMPLETED || success == Success.PASSED && saysOnlySuccess;
    }

    private static Facts older(Map<String, String> told, BigDecimal passMark) {
        String status = told.getOrDefault("cmi.core.lesson_status", "");
        BigDecimal score = olderScore(told);
        boolean isEnd = status.equals("passed") || status.equals("completed") || status.equals("failed");
        Success success =
                switch (status) {
                    case "passed" -> Success.PASSED;
                    case "failed" -> Success.FAILED;
                    default -> Success.UNKNOWN;
                };
        if (isEnd && passMark != null && score != null)
            success = score.compareTo(passMark) >= 0 ? Success.PASSED : Success.FAILED;
        Completion completion =
                switch (status) {
                    case "passed", "completed", "failed" -> Completion.COMPLETED;
                    case "incomplete", "browsed" -> Completion.INCOMPLETE;
                    default -> Completion.NOT_ATTEMPTED;
                };
        long seconds = ScormTime.seconds(Edition.SCORM_12, told.get("cmi.core.session_time"));
        return new Facts(completion, success, score, seconds, completion != Completion.NOT_ATTEMPTED);
    }

    private static BigDecimal olderScore(Map<String, String> told) {
        BigDecimal raw = number(told.get("cmi.core.score.raw"));
        if (raw == null) return null;
        BigDecimal low = number(told.get("cmi.core.score.min"));
        BigDecimal high = number(told.get("cmi.core.score.max"));
        BigDecimal from = low == null ? BigDecimal.ZERO : low;
        BigDecimal to = high == null ? BigDecimal.valueOf(100) : high;
        if (to.compareTo(from) <= 0) return null;
        return share(raw.subtract(from).divide(to.subtract(from), DECIMALS, RoundingMode.HALF_UP));
    }

    private static Facts newer(Map<String, String> told, BigDecimal passMark) {
        BigDecimal scaled = number(told.get("cmi.score.scaled"));
        BigDecimal score = scaled == null ? null : share(scaled);
        Completion completion =
                switch (told.getOrDefault("cmi.completion_status", "")) {
                    case "completed" -> Completion.COMPLETED;
                    case "incomplete" -> Completion.INCOMPLETE;
                    case "not attempted" -> Completion.NOT_ATTEMPTED;
                    default -> Completion.UNKNOWN;
                };
        Success success =
                switch (told.getOrDefault("cmi.success_status", "")) {
                    case "passed" -> Success.PASSED;
                    case "failed" -> Success.FAILED;
                    default -> Success.UNKNOWN;
                };
        if (passMark != null && scaled != null)
            success = scaled.compareTo(passMark) >= 0 ? Success.PASSED : Success.FAILED;
        long seconds = ScormTime.seconds(Edition.SCORM_2004, told.get("cmi.session_time"));
        boolean said =
                success != Success.UNKNOWN || completion == Completion.COMPLETED || completion == Completion.INCOMPLETE;
        return new Facts(completion, success, score, seconds, said);
    }

    private static BigDecimal share(BigDecimal number) {
        return number.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String text) {
        if (text == null || text.isBlank() || text.length() > 30) return null;
        try {
            BigDecimal number = new BigDecimal(text.strip());
            return number.abs().compareTo(BigDecimal.valueOf(1_000_000_000L)) > 0 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
