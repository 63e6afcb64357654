package nl.vaardig.skills.framework.version;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.vaardig.skills.scale.ScaleMapping;

/**
 * What taking a new version would do to requirements and gaps: only what changes is listed. Nothing is changed here.
 *
 * @param requirements whose level changes, or that fall away with their skill
 * @param gaps         of people, that open, close, grow, shrink or fall away
 */
public record Consequences(List<RequirementChange> requirements, List<GapChange> gaps) {

    /** @param level asked afterwards, on the new scale; null = it falls away */
    public record RequirementChange(Asked requirement, Integer level) {}

    /**
     * Gaps g = max(0, R − L) in levels of the scale of their own version (rules.md, The gap).
     *
     * @param before 0 or more
     * @param after  null = the skill falls away, and the gap with it
     */
    public record GapChange(Held held, int before, Integer after) {}

    public Consequences {
        requirements = List.copyOf(requirements);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param scale  from the old scale to the new one, {@link ScaleMapping#same} when it stays
     * @param asked  requirements in force; one about a skill that is not in the old version is left out
     * @param held   people's levels, likewise; what is not assessed has no gap that could change
     */
    public static Consequences of(
            FrameworkChange change, ScaleMapping scale, Collection<Asked> asked, Collection<Held> held) {
        Map<String, SkillChange> skills = change.byCodeBefore();
        return new Consequences(
                asked.stream().flatMap(one -> requirement(skills, scale, one)).toList(),
                held.stream().flatMap(one -> gap(skills, scale, one).stream()).toList());
    }

    private static Stream<RequirementChange> requirement(
            Map<String, SkillChange> skills, ScaleMapping scale, Asked asked) {
        SkillChange skill = skills.get(asked.skill());
        if (skill == null) return Stream.empty();
        OptionalInt level = levelAfter(skill, scale, asked.level());
        boolean stays = level.isPresent() && level.getAsInt() == asked.level();
        return stays
                ? Stream.empty()
                : Stream.of(new RequirementChange(asked, level.isPresent() ? level.getAsInt() : null));
    }

    private static Optional<GapChange> gap(Map<String, SkillChange> skills, ScaleMapping scale, Held held) {
        SkillChange skill = skills.get(held.skill());
        if (skill == null || held.required() == 0 || held.current() == null) return Optional.empty();
        int before = Math.max(0, held.required() - held.current());
        OptionalInt required = levelAfter(skill, scale, held.required());
        Integer after = required.isPresent()
                ? Math.max(
                        0,
                        required.getAsInt()
                                - levelAfter(skill, scale, held.current()).orElse(0))
                : null;
        boolean hadNone = before == 0 && after == null; // nobody misses a gap that was not there
        return hadNone || Objects.equals(after, before)
                ? Optional.empty()
                : Optional.of(new GapChange(held, before, after));
    }

    /** Mapped, and at most the highest level the skill still has; empty when the skill is gone or has no levels. */
    private static OptionalInt levelAfter(SkillChange skill, ScaleMapping scale, int level) {
        if (skill.after() == null || skill.after().levels().isEmpty()) return OptionalInt.empty();
        int top = skill.after().levels().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
        return OptionalInt.of(Math.min(top, scale.map(level)));
    }
}
