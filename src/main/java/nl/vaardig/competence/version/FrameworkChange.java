package nl.vaardig.competence.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
    public List<SkillChange> only(SkillChange.Kind kind) {
        return skills.stream().filter(skill -> skill.kinds().contains(kind)).toList();
    }

    public boolean isEmpty() {
        return skills.stream().allMatch(skill -> skill.kinds().isEmpty());
    }

    /** What becomes of the skill with this code in the old version; empty when the old version has no such skill. */
    public Optional<SkillChange> of(String codeBefore) {
        return skills.stream()
                .filter(skill -> skill.before() != null && skill.before().code().equals(codeBefore))
                .findFirst();
    }

    /** Pairs in rounds, from the surest key to the least sure. */
    private static final class Pairing {
        private final Collection<SkillVersion> before;
        private final Set<SkillVersion> oldLeft;
        private final Set<SkillVersion> newLeft;
        private final List<SkillChange> pairs = new ArrayList<>();

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
            for (SkillVersion old : before) {
                all.add(pairs.stream()
                        .filter(pair -> pair.before() == old)
                        .findFirst()
                        .orElseGet(() -> new SkillChange(old, null)));
            }
            newLeft.forEach(added -> all.add(new SkillChange(null, added)));
            return new FrameworkChange(all);
        }

        private void pairBy(Function<SkillVersion, ?> key) {
            for (SkillVersion old : List.copyOf(oldLeft)) {
                Object value = key.apply(old);
                List<SkillVersion> same = having(newLeft, key, value);
                if (value != null
                        && same.size() == 1
                        && having(oldLeft, key, value).size() == 1) {
                    pairs.add(new SkillChange(old, same.get(0)));
                    oldLeft.remove(old);
                    newLeft.remove(same.get(0));
                }
            }
        }

        private static List<SkillVersion> having(
                Collection<SkillVersion> skills, Function<SkillVersion, ?> key, Object value) {
            return skills.stream()
                    .filter(skill -> Objects.equals(key.apply(skill), value))
                    .toList();
        }
    }
}
