package nl.vaardig.dashboard.gaps;

import static nl.vaardig.platform.TableFile.column;

import nl.vaardig.gap.GapSum;
import nl.vaardig.platform.Messages;
import nl.vaardig.platform.TableFile;
import nl.vaardig.privacy.Share;

/** The table of the inventory to take along, with what every figure was made of. */
final class InventoryFile {

    private InventoryFile() {}

    static TableFile<?> of(ShownInventory shown) {
        Messages words = shown.words().words();
        String by = words.text("gap.by." + shown.ask().by().code());
        return TableFile.of(
                        words.text(
                                "gap.inventory.file",
                                by,
                                shown.ask().when().on().toString()),
                        shown.rows(),
                        column(by, InventoryRow::label),
                        column(words.text("gap.column.people"), row -> row.all().people()),
                        column(
                                words.text("gap.column.short"),
                                row -> row.all().sum().peopleShort()),
                        column(
                                words.text("gap.column.requirements"),
                                row -> row.all().sum().requirements()),
                        column(
                                words.text("gap.column.metCount"),
                                row -> row.all().sum().met()),
                        column(
                                words.text("gap.column.unknown"),
                                row -> row.all().sum().notAssessed()),
                        column(
                                words.text("gap.column.met"),
                                row -> share(row.all().met(false))),
                        column(
                                words.text("gap.column.metPessimistic"),
                                row -> share(row.all().met(true))),
                        column(words.text("gap.column.weightedGap"), row -> row.all()
                                .weightedGap(false)),
                        column(words.text("gap.column.weightedNeed"), row -> row.all()
                                .weightedNeed(false)),
                        column(
                                words.text("gap.column.gap"),
                                row -> GapFigures.rounded(row.all().normalised(false))),
                        column(
                                words.text("gap.column.gapPessimistic"),
                                row -> GapFigures.rounded(row.all().normalised(true))),
                        column(words.text("gap.column.managers"), row -> row.managers()
                                .people()),
                        column(
                                words.text("gap.column.managersMet"),
                                row -> share(met(row.managers().sum()))),
                        column(
                                words.text("gap.column.managersGap"),
                                row -> GapFigures.rounded(row.managers().normalised(false))))
                .told(
                        words,
                        shown.ask().when().on(),
                        shown.words().chosen(shown.ask().filter()));
    }

    private static Share met(GapSum sum) {
        return sum.shareMeeting();
    }

    private static Double share(Share share) {
        return GapFigures.rounded(share.value());
    }
}
