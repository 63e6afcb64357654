package nl.vaardig.learning.scorm.play;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.learning.scorm.read.Edition;

/** How packages write how long something took: 0000:14:32.50 in the older edition, PT14H32M in the newer. */
final class ScormTime {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2}(?:\\.\\d+)?)");
    private static final long MOST = Duration.ofDays(365).toSeconds();
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private ScormTime() {}

    /** Whole seconds, at most a year; 0 for what isn't a time. */
    static long seconds(Edition edition, String text) {
        if (text == null || text.isBlank()) return 0;
        long seconds = edition == Edition.SCORM_12 ? clock(text.strip()) : iso(text.strip());
        return Math.max(0, Math.min(MOST, seconds));
    }

    private static long clock(String text) {
        Matcher found = CLOCK.matcher(text);
        if (!found.matches()) return 0;
        long seconds = new BigDecimal(found.group(3)).longValue();
        return Long.parseLong(found.group(1)) * HOUR + Long.parseLong(found.group(2)) * MINUTE + seconds;
    }

    private static long iso(String text) {
        try {
            return Duration.parse(text).toSeconds();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    static String written(Edition edition, long seconds) {
        if (edition == Edition.SCORM_2004) return Duration.ofSeconds(seconds).toString();
        return String.format(
                Locale.ROOT, "%04d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }
}
