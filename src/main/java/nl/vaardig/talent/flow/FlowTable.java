package nl.vaardig.talent.flow;

import java.util.List;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.talent.told.ShownFlows;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;

/**
 * The flows of one group, period by period.
 *
 * @param rows in order of time; all shown or all hidden, because a hidden period would follow from its neighbours
 */
public record FlowTable(TalentGroup group, List<Row> rows) {

    /** @param whole false for a part of a year or quarter */
    public record Row(Period period, boolean whole, Figure<ShownFlows> figure) {}

    public FlowTable {
        rows = List.copyOf(rows);
    }

    public boolean isHidden() {
        return rows.stream().anyMatch(row -> row.figure().isHidden());
    }

    /** Those who left for a reason, of all who left; hidden where the group is. */
    public Figure<Share> left(Period period, EndReason reason) {
        ShownFlows shown = at(period).figure().value().orElseThrow();
        return shown.reasons().rows().get(reason.ordinal()).figure().map(people -> ofLeavers(shown, people));
    }

    /** Those who left for one of the reasons that are not told apart. */
    public Figure<Share> leftOtherwise(Period period) {
        ShownFlows shown = at(period).figure().value().orElseThrow();
        return shown.reasons().remainder().map(people -> ofLeavers(shown, people));
    }

    /** Somebody left for this reason, as far as that is told. */
    public boolean hasLeft(Period period, EndReason reason) {
        return left(period, reason)
                .value()
                .filter(share -> share.numerator() > 0)
                .isPresent();
    }

    private static Share ofLeavers(ShownFlows shown, long people) {
        return new Share(people, shown.flows().leavers());
    }

    public Row at(Period period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
