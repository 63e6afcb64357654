package nl.vaardig.steering.overview;

import static nl.vaardig.platform.page.TableFile.column;

import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.smallgroup.Share;

/** The table of the inventory to take along, with what every figure was made of. */
final class InventoryFile {

    private InventoryFile() {}

    static TableFile<?> of(ShownInventory shown) {
        Messages words = shown.words().words();
        String by = words.text("overview.by." + shown.ask().by().code());
        return TableFile.of(
                        words.text(
                                "overview.inventory.file",
                                by,
                                shown.ask().when().on().toString()),
                        shown.rows(),
                        column(by, InventoryLine::label),
                        column(words.text("overview.column.people"), row -> row.all()
                                .people()),
                        column(
                                words.text("overview.column.short"),
                                row -> row.all().sum().peopleShort()),
                        column(
                                words.text("overview.column.requirements"),
                                row -> row.all().sum().requirements()),
                        column(
                                words.text("overview.column.metCount"),
                                row -> row.all().sum().met()),
                        column(
                                words.text("overview.column.unknown"),
                                row -> row.all().sum().notAssessed()),
                        column(
                                words.text("overview.column.met"),
                                row -> share(row.all().met(false))),
                        column(
                                words.text("overview.column.metPessimistic"),
                                row -> share(row.all().met(true))),
                        column(words.text("overview.column.weightedGap"), row -> row.all()
                                .weightedGap(false)),
                        column(words.text("overview.column.weightedNeed"), row -> row.all()
                                .weightedNeed(false)),
                        column(
                                words.text("overview.column.gap"),
                                row -> GapFigures.rounded(row.all().normalised(false))),
                        column(
                                words.text("overview.column.gapPessimistic"),
                                row -> GapFigures.rounded(row.all().normalised(true))),
                        column(words.text("overview.column.managers"), row -> row.managers()
                                .people()),
                        column(
                                words.text("overview.column.managersMet"),
                                row -> share(met(row.managers().sum()))),
                        column(
                                words.text("overview.column.managersGap"),
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
