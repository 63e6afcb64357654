package nl.vaardig.skills.framework.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vaardig.platform.RuleRefused;

/**
 * The skills of two versions of a framework, paired. A skill is recognised by its identifier; those left over by their
 * code, and then by a name that occurs once on each side, so that a corrected identifier loses nothing: it is a
 * correction and not one skill gone and another one new.
 *
 * @param skills paired and removed ones in the order of the old version, then the added ones in that of the new;
 *               unchanged skills are there too
 */
public record FrameworkChange(List<SkillChange> skills) {

    public FrameworkChange {
        skills = List.copyOf(skills);
    }

    /** @throws RuleRefused when one version has a code or an identifier twice */
    public static FrameworkChange between(Collection<SkillVersion> before, Collection<SkillVersion> after) {
        for (Collection<SkillVersion> version : List.of(before, after)) {
            refuseTwice(version, SkillVersion::code);
            refuseTwice(version, SkillVersion::identifier);
        }
        return new Pairing(before, after).change();
    }

    private static void refuseTwice(Collection<SkillVersion> version, Function<SkillVersion, String> key) {
        Set<String> seen = new HashSet<>();
        for (SkillVersion skill : version) {
            String value = key.apply(skill);
            RuleRefused.unless(value == null || seen.add(value), "rule.frameworkChange.twice", value);
        }
    }

    /** The skills that change in this way. */
    public List<SkillChange> only(ChangeKind kind) {
        return skills.stream().filter(skill -> skill.kinds().contains(kind)).toList();
    }

    public boolean isEmpty() {
        return skills.stream().allMatch(skill -> skill.kinds().isEmpty());
    }

    /** What becomes of each skill of the old version, by its code there. */
    public Map<String, SkillChange> byCodeBefore() {
        return skills.stream()
                .filter(skill -> skill.before() != null)
                .collect(Collectors.toMap(skill -> skill.before().code(), skill -> skill));
    }

    /** Pairs in rounds, from the surest key to the least sure. */
    private static final class Pairing {
        private final Collection<SkillVersion> before;
        private final Set<SkillVersion> oldLeft;
        private final Set<SkillVersion> newLeft;
        private final Map<SkillVersion, SkillVersion> pairs = new HashMap<>();

        Pairing(Collection<SkillVersion> before, Collection<SkillVersion> after) {
            this.before = before;
            oldLeft = new LinkedHashSet<>(before);
            newLeft = new LinkedHashSet<>(after);
        }

        FrameworkChange change() {
            pairBy(SkillVersion::identifier);
            pairBy(SkillVersion::code);
            pairBy(SkillVersion::name);
            List<SkillChange> all = new ArrayList<>();
            before.forEach(old -> all.add(new SkillChange(old, pairs.get(old))));
            newLeft.forEach(added -> all.add(new SkillChange(null, added)));
            return new FrameworkChange(all);
        }

        private void pairBy(Function<SkillVersion, ?> key) {
            Map<Object, List<SkillVersion>> olds = byKey(oldLeft, key);
            Map<Object, List<SkillVersion>> news = byKey(newLeft, key);
            olds.forEach((value, old) -> {
                List<SkillVersion> same = news.getOrDefault(value, List.of());
                if (old.size() == 1 && same.size() == 1) pair(old.get(0), same.get(0));
            });
        }

        private void pair(SkillVersion old, SkillVersion same) {
            pairs.put(old, same);
            oldLeft.remove(old);
            newLeft.remove(same);
        }

        private static Map<Object, List<SkillVersion>> byKey(
                Collection<SkillVersion> skills, Function<SkillVersion, ?> key) {
            return skills.stream().filter(skill -> key.apply(skill) != null).collect(Collectors.groupingBy(key));
        }
    }
}
