package nl.vaardig.talent.rule;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.talent.workforce.TalentCriteria;

/**
 * A rule for digital talent while somebody is working on it. It lives in the address of the page, so nothing is kept
 * until it is saved, and a draft can be sent to a colleague.
 *
 * @param needed as it was typed
 * @param errors field to message key
 */
public record TalentRuleForm(Set<Long> roles, Map<Long, Integer> levels, String needed, Map<String, String> errors) {

    static TalentRuleForm of(TalentCriteria saved) {
        return new TalentRuleForm(saved.jobRoles(), saved.levels(), String.valueOf(saved.skillsNeeded()), Map.of());
    }

    /** Reads role, skill, level-(skill), addRole, addSkill and needed. What this municipality doesn't have is an error. */
    static TalentRuleForm read(MultivaluedMap<String, String> sent, List<JobRole> roles, List<Skill> skills) {
        return new Reading(sent).read(roles, skills);
    }

    public boolean isUsable() {
        return errors.isEmpty();
    }

    /** As far as it can be used: a number needed that makes no sense counts as one. */
    public TalentCriteria criteria() {
        return new TalentCriteria(roles, levels, errors.containsKey("needed") ? 1 : Integer.parseInt(needed));
    }

    /** The draft as the query of an address. */
    public String query() {
        StringBuilder query = new StringBuilder("draft=1");
        roles.stream().sorted().forEach(role -> query.append("&role=").append(role));
        levels.keySet().stream().sorted().forEach(skill -> query.append("&skill=")
                .append(skill)
                .append("&level-")
                .append(skill)
                .append('=')
                .append(levels.get(skill)));
        return query.append("&needed=")
                .append(URLEncoder.encode(needed, StandardCharsets.UTF_8))
                .toString();
    }

    private static final class Reading {
        private final MultivaluedMap<String, String> sent;
        private final Map<String, String> errors = new LinkedHashMap<>();

        Reading(MultivaluedMap<String, String> sent) {
            this.sent = sent;
        }

        TalentRuleForm read(List<JobRole> roles, List<Skill> skills) {
            Set<Long> chosen = new LinkedHashSet<>();
            for (String id : all("role", "addRole")) {
                roles.stream()
                        .filter(role -> role.id().toString().equals(id))
                        .findFirst()
                        .map(JobRole::id)
                        .ifPresentOrElse(chosen::add, () -> errors.put("addRole", "rule.rule.unknown"));
            }
            Map<Long, Integer> levels = new LinkedHashMap<>();
            for (String id : all("skill", "addSkill")) {
                skills.stream()
                        .filter(skill -> skill.id().toString().equals(id))
                        .findFirst()
                        .ifPresentOrElse(
                                skill -> levels.put(skill.id(), level(skill)),
                                () -> errors.put("addSkill", "rule.rule.unknown"));
            }
            return new TalentRuleForm(chosen, levels, needed(levels.size()), errors);
        }

        private List<String> all(String kept, String added) {
            return Stream.of(kept, added)
                    .flatMap(name -> sent.getOrDefault(name, List.of()).stream())
                    .filter(value -> !value.isBlank())
                    .toList();
        }

        /** A skill just added starts one below the top of its scale: high enough to mean something. */
        private int level(Skill skill) {
            String field = "level-" + skill.id();
            Integer level = number(sent.getFirst(field));
            int first = Math.max(1, skill.topLevel() - 1);
            if (level == null && sent.getFirst(field) == null) return first;
            if (level != null && level >= 1 && level <= skill.topLevel()) return level;
            errors.put(field, "rule.rule.level");
            return first;
        }

        private String needed(int skills) {
            String text = sent.getFirst("needed") == null
                    ? "1"
                    : sent.getFirst("needed").strip();
            Integer number = number(text);
            if (number == null || number < 1 || number > 100) {
                errors.put("needed", "rule.rule.needed");
            } else if (skills > 0 && number > skills) {
                errors.put("needed", "rule.rule.neededMany");
            }
            return text;
        }

        private static Integer number(String text) {
            try {
                return text == null ? null : Integer.valueOf(text.strip());
            } catch (NumberFormatException e) {
                return null;
            }
        }
    }
}
