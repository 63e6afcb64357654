package nl.vaardig.inventory.requirement.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.inventory.requirement.RequirementList;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.time.Horizon;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Frameworks;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;
import nl.vaardig.skills.scale.ScaleLevel;
import nl.vaardig.skills.skill.SkillSearch;

/** The form of one requirement, the first time and when it comes back: nothing is loaded in two places. */
@RequestScoped
public class RequirementForms {

    private static final int AT_ONCE = 20;

    /**
     * The form for one requirement.
     *
     * @param requirement null for a new one
     * @param skill null as long as none is chosen
     * @param q what was typed to find one
     * @param found those to choose from
     * @param asked ids of those this role asks already
     */
    public record Form(
            AskedOf whose,
            Requirement requirement,
            Skill skill,
            String q,
            Paging<SkillSearch.Row> found,
            Set<Long> asked,
            List<LevelAnchor> anchors,
            List<ScaleLevel> levels,
            Sent fields,
            String refusal) {

        public String anchorText(int level, String language) {
            return anchors.stream()
                    .filter(anchor -> anchor.level() == level)
                    .map(anchor -> anchor.text().in(language))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Inject
    RequirementList requirements;

    @Inject
    Skills skills;

    @Inject
    SkillSearch search;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    Sent sent(MultivaluedMap<String, String> typed) {
        return Sent.form(typed, request.language())
                .named("level", "skill.level")
                .named("importance", "skill.importance")
                .named("validFrom", "requirement.requirement.from")
                .named("validUntil", "requirement.requirement.until")
                .named("reason-nl", "requirement.requirement.reasonNl")
                .named("reason-en", "requirement.requirement.reasonEn");
    }

    /** A requirement ends within a year back, as far as nothing past changes by it, and a plan's length ahead. */
    LocalDate lastDay(Sent sent) {
        LocalDate today = LocalDate.now(clock);
        return sent.date("validUntil", today.minusYears(1), Horizon.of(today));
    }

    /** As it begins: of a requirement what it asks now, of a new one the middle of everything. */
    Sent fresh(Requirement now) {
        LocalDate today = LocalDate.now(clock);
        if (now == null) return Sent.blank().with("importance", 3).with("validFrom", today);
        LocalDate from = now.validFrom().isAfter(today) ? now.validFrom() : today;
        LocalDate until = now.validUntil() != null ? now.validUntil() : today;
        return Sent.blank()
                .with("level", now.level())
                .with("importance", now.importance())
                .with("validFrom", from)
                .with("validUntil", until)
                .withBoth("reason", now.reason());
    }

    /** Nothing is chosen yet: skills to choose from, found while typing. */
    Page choose(AskedOf whose, String q, Integer page) {
        Paging<SkillSearch.Row> found =
                search.find(SkillSearch.Wanted.of(SearchText.of(q)), new Paging.Ask(page == null ? 1 : page, AT_ONCE));
        Form form = new Form(whose, null, null, q, found, askedBy(whose), List.of(), List.of(), fresh(null), null);
        return new Page("requirement/requirement-skill.jte", form);
    }

    private Set<Long> askedBy(AskedOf whose) {
        return requirements.of(whose.key()).stream()
                .map(one -> one.skill().id())
                .collect(Collectors.toSet());
    }

    Page page(AskedOf whose, Requirement now, long skillId, Sent fields, String refusal) {
        Skill skill = skills.get(skillId);
        List<LevelAnchor> anchors = skills.anchors(List.of(skillId)).getOrDefault(skillId, List.of());
        List<ScaleLevel> levels = frameworks.levels(skill.framework().scale().id());
        return new Page(
                "requirement/requirement.jte",
                new Form(whose, now, skill, "", null, Set.of(), anchors, levels, fields, refusal));
    }
}
