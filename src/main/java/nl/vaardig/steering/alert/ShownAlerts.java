package nl.vaardig.steering.alert;

import java.util.List;
import java.util.Map;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;

/**
 * The page of alerts.
 *
 * @param news    of each kind that can be news: how many came since the reader last looked
 * @param bySkill whether people are counted by skill; one of the three lists holds the answer, the others are empty
 * @param skill   name of the skill asked about, or null
 */
public record ShownAlerts(
        AlertAsk question,
        List<Whose> choices,
        Map<AlertKind, Long> counts,
        Map<AlertKind, Long> news,
        boolean bySkill,
        List<SkillAlert> skills,
        Paging<AlertLine> lines,
        Paging<LastHolder> holders,
        Bilingual skill) {

    static final String PATH = "/alerts";

    /** Steps for how far ahead to look. */
    public static final List<Integer> DAYS = List.of(30, 60, 90, 180, 365);

    /** Of the kind shown, before it was opened. */
    public long fresh() {
        return news.getOrDefault(question.kind(), 0L);
    }

    public long count() {
        return counts.get(question.kind());
    }

    /** All kinds beside each other. */
    public String overview() {
        return ShownAlertOverview.address(question.whose());
    }

    public boolean isMine() {
        return question.whose() == Whose.ME;
    }

    /** The same list for others, or of another kind; null keeps what is shown. */
    public Address with(Whose whose, AlertKind kind) {
        Whose seen = whose == null ? question.whose() : whose;
        AlertKind wanted = kind == null ? question.kind() : kind;
        return address(seen, wanted.isFor(seen) ? wanted : AlertKind.CRITICAL_GAP, bySkill);
    }

    /** People counted by skill, or one by one. */
    public String shownBy(boolean skills) {
        return address(question.whose(), question.kind(), skills).toString();
    }

    /** The people of one skill, one by one. */
    public String peopleOf(SkillAlert alert) {
        return address(question.whose(), question.kind(), false)
                .with("skill", alert.skillId())
                .toString();
    }

    public Address here() {
        return with(null, null).with("skill", question.skill());
    }

    private Address address(Whose whose, AlertKind kind, boolean skills) {
        return new Address(PATH)
                .with("whose", whose)
                .with("kind", kind)
                .with("by", skills ? "skill" : "person")
                .with("days", question.days() == AlertAsk.DAYS ? null : question.days());
    }
}
