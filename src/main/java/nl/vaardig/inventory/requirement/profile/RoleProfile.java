package nl.vaardig.inventory.requirement.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.skills.scale.Track;

/**
 * What a job role asks, track by track: per skill what holds today and what comes after it.
 *
 * @param tracks in their own order; a track that nothing is asked of is left out
 */
public record RoleProfile(Map<Track, List<Line>> tracks) {

    /** One skill. @param now null when it is not asked yet @param later what holds from a later day, the first first */
    public record Line(Requirement now, List<Requirement> later) {

        /** The one that tells the skill and where to change it. */
        public Requirement leading() {
            return now != null ? now : later.get(0);
        }

        /** What holds on a later day; null when it isn't asked then. */
        public Requirement on(LocalDate day) {
            return Stream.concat(Stream.ofNullable(now), later.stream())
                    .filter(one -> one.isValidOn(day))
                    .findFirst()
                    .orElse(null);
        }

        /** What is different on a later day. */
        public Change changeBy(LocalDate day) {
            Requirement then = on(day);
            if (then == null) return now == null ? Change.SAME : Change.GONE;
            if (now == null) return Change.NEW;
            if (then.level() == now.level()) return Change.SAME;
            return then.level() > now.level() ? Change.HIGHER : Change.LOWER;
        }
    }

    /** @param requirements of one role, now and later, skill by skill and in the order of their first days */
    public static RoleProfile of(List<Requirement> requirements, LocalDate today) {
        Map<Track, List<Line>> tracks = new EnumMap<>(Track.class);
        for (int from = 0; from < requirements.size(); ) {
            int until = from + 1;
            while (until < requirements.size() && sameSkill(requirements.get(from), requirements.get(until))) until++;
            Line line = line(requirements.subList(from, until), today);
            tracks.computeIfAbsent(line.leading().skill().track(), track -> new ArrayList<>())
                    .add(line);
            from = until;
        }
        return new RoleProfile(tracks);
    }

    private static boolean sameSkill(Requirement one, Requirement other) {
        return one.skill().code().equals(other.skill().code());
    }

    private static Line line(List<Requirement> ofOneSkill, LocalDate today) {
        Requirement now = ofOneSkill.stream()
                .filter(one -> one.isValidOn(today))
                .findFirst()
                .orElse(null);
        return new Line(
                now,
                ofOneSkill.stream()
                        .filter(one -> one.validFrom().isAfter(today))
                        .toList());
    }

    /** How many skills are asked otherwise on a later day. */
    public long changes(LocalDate day) {
        return tracks.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.changeBy(day) != Change.SAME)
                .count();
    }

    /** How many skills are asked today. */
    public long size() {
        return tracks.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.now() != null)
                .count();
    }
}
