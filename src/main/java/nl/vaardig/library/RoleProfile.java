package nl.vaardig.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.Track;
import nl.vaardig.inventory.requirement.Requirement;

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

    /** How many skills are asked today. */
    public long size() {
        return tracks.values().stream()
                .flatMap(List::stream)
                .filter(line -> line.now() != null)
                .count();
    }
}
