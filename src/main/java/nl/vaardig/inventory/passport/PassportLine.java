package nl.vaardig.inventory.passport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vaardig.inventory.gap.Gap;
import nl.vaardig.inventory.gap.PersonGaps;
import nl.vaardig.inventory.rating.ExplainedLevel;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.inventory.requirement.ExemptionLine;
import nl.vaardig.inventory.wish.SkillWishes;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.framework.LevelAnchor;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.ScaleLevel;

/**
 * One skill of one person: what is asked, where the person stands and why.
 *
 * @param asked   null when no job role of the person asks this skill
 * @param anchors from the lowest level up
 * @param levels  the names of the levels of its scale, from the lowest up
 * @param exemption why it isn't asked although it would be; null when the person isn't exempt
 */
public record PassportLine(
        Skill skill,
        PersonGaps.Line asked,
        ExplainedLevel explained,
        SkillWishes.Wish wish,
        List<LevelAnchor> anchors,
        List<ScaleLevel> levels,
        ExemptionLine exemption) {

    private static final Bilingual NAMELESS = new Bilingual("", "");

    public boolean isAsked() {
        return asked != null;
    }

    public boolean isExempt() {
        return exemption != null;
    }

    /** Null when nothing is asked. */
    public Integer required() {
        return asked == null ? null : asked.required().level();
    }

    public Integer level() {
        return explained.level();
    }

    /** Empty when nothing is asked. */
    public Optional<Gap> gap() {
        return Optional.ofNullable(asked).map(line -> Gap.between(line.required(), line.criticality(), level()));
    }

    /** Levels still to learn: 0 when met, not assessed or not asked. */
    public int toLearn() {
        return gap().map(gap -> gap.size().orElse(0)).orElse(0);
    }

    public boolean isMet() {
        return gap().map(Gap::isMet).orElse(false);
    }

    public Bilingual levelName(int level) {
        return levels.stream()
                .filter(named -> named.level() == level)
                .map(ScaleLevel::name)
                .findFirst()
                .orElse(NAMELESS);
    }

    /** Whether the person said something a few minutes ago, and so may take it back. */
    public boolean canTakeBack(Instant now) {
        return !RateMyself.slips(explained.ratings(), now).isEmpty();
    }
}
