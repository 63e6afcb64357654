package nl.vaardig.inventory.talk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.talk.Talks.Agreed;
import nl.vaardig.platform.BadField;

/**
 * What the form of a talk sent: of each skill a level, or none, and a note.
 *
 * @param levels as typed, by skill
 * @param notes  by skill
 */
public record TalkForm(Map<Long, String> levels, Map<Long, String> notes) {

    static final TalkForm EMPTY = new TalkForm(Map.of(), Map.of());

    static TalkForm of(MultivaluedMap<String, String> sent) {
        Map<Long, String> levels = new HashMap<>();
        Map<Long, String> notes = new HashMap<>();
        for (String skill : sent.getOrDefault("skill", List.of())) {
            if (!skill.matches("\\d{1,18}")) continue;
            keep(levels, skill, sent.getFirst("level-" + skill));
            keep(notes, skill, sent.getFirst("note-" + skill));
        }
        return new TalkForm(levels, notes);
    }

    private static void keep(Map<Long, String> values, String skill, String value) {
        if (value != null && !value.isBlank()) values.put(Long.valueOf(skill), value.strip());
    }

    /** @throws BadField when nothing was chosen, a note has no level, or a level is no number */
    List<Agreed> agreed() {
        List<Agreed> agreed = new ArrayList<>();
        levels.forEach((skill, level) -> {
            if (!level.matches("\\d{1,3}")) throw new BadField("level-" + skill, "peer.noLevel");
            agreed.add(new Agreed(skill, Integer.valueOf(level), notes.get(skill)));
        });
        for (Long skill : notes.keySet()) {
            if (!levels.containsKey(skill)) throw new BadField("level-" + skill, "talk.noteWithoutLevel");
        }
        if (agreed.isEmpty()) throw new BadField("talk", "talk.nothing");
        return agreed;
    }
}
