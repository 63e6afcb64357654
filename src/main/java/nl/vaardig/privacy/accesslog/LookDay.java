package nl.vaardig.privacy.accesslog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.time.AmsterdamClock;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.accesslog.AccessLogEntries.Look;

/**
 * All looks of one viewer in one role on one day (Europe/Amsterdam).
 *
 * @param subjects   what was looked at, each once
 * @param afterActOf see {@link Look}
 */
public record LookDay(
        LocalDate day,
        String viewer,
        String viewerUserName,
        Role role,
        int times,
        List<String> subjects,
        String afterActOf) {

    private record Key(LocalDate day, String viewer, String userName, Role role, String afterActOf) {

        static Key of(Look look) {
            LocalDate day = LocalDate.ofInstant(look.at(), AmsterdamClock.ZONE);
            return new Key(day, look.viewer(), look.viewerUserName(), look.role(), look.afterActOf());
        }
    }

    /** In the order of the looks: a day and a viewer stand where the first of their looks stood. */
    static List<LookDay> of(List<Look> looks) {
        Map<Key, List<Look>> groups = new LinkedHashMap<>();
        looks.forEach(look ->
                groups.computeIfAbsent(Key.of(look), key -> new ArrayList<>()).add(look));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .toList();
    }

    private static LookDay of(Key key, List<Look> looks) {
        List<String> subjects =
                looks.stream().map(Look::subject).distinct().sorted().toList();
        return new LookDay(
                key.day(), key.viewer(), key.userName(), key.role(), looks.size(), subjects, key.afterActOf());
    }
}
