package nl.vaardig.steering.overview;

import java.time.LocalDate;
import java.util.List;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.steering.overview.group.GroupGap;
import nl.vaardig.steering.overview.group.MunicipalGaps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The gap inventory as the API gives it.
 *
 * @param total over everyone, each requirement once; null when hidden
 * @param managers the part of it of people with a managerial job role; null for a board
 * @param skillsLeftOut for a board: skills asked of too few people to be in any figure
 */
public record GapAnswer(
        String by, LocalDate on, GapFigures total, GapFigures managers, List<Row> rows, int skillsLeftOut) {

    /**
     * @param key an id, or a constant; 0 for the skills no goal names
     * @param managers the same, of people with a managerial job role; null for a board
     * @param hidden the group is too small, or would tell of a few by subtraction; then there are no figures
     */
    @Schema(name = "GapGroup")
    public record Row(String key, String name, boolean hidden, GapFigures figures, GapFigures managers) {}

    static GapAnswer of(ShownInventory shown) {
        List<Row> rows = shown.rows().stream()
                .map(row -> new Row(
                        row.value(), row.label(), false, GapFigures.of(row.all()), GapFigures.of(row.managers())))
                .toList();
        return new GapAnswer(
                shown.ask().by().code(),
                shown.ask().when().on(),
                GapFigures.of(shown.all()),
                GapFigures.of(shown.total().managers()),
                rows,
                0);
    }

    static GapAnswer of(MunicipalGaps.Table table, int day, InventoryWords words) {
        List<Row> rows =
                table.rows().stream().map(row -> row(table, row, day, words)).toList();
        return new GapAnswer(
                table.by().code(),
                table.days().get(day),
                GapFigures.of(table.total().figures().get(day)),
                null,
                rows,
                table.skillsLeftOut());
    }

    private static Row row(MunicipalGaps.Table table, MunicipalGaps.Row row, int day, InventoryWords words) {
        Figure<GroupGap> figure = row.figures().get(day);
        return new Row(
                row.key().toString(),
                words.label(table.by(), row.key()),
                figure.isHidden(),
                GapFigures.of(figure),
                null);
    }
}
