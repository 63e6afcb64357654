package nl.vaardig.talent;

import java.util.List;
import nl.vaardig.privacy.Figure;
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

    public Row at(Period period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
