package nl.vaardig.steering.outlook;

import java.util.List;
import nl.vaardig.steering.outlook.forecast.Outlook;

/**
 * The outlook as its page shows it: where it pinches as pictures, the scenarios beside each other, and a table of all.
 *
 * @param chosen the scenario whose line is drawn in the pictures and told in the answer; null = there is none
 */
public record ShownOutlook(OutlookBook book, OutlookPlan chosen) {

    /** More pictures are no answer any more. */
    static final int PICTURES = 6;

    /** Too few people as it is, the largest shortage first. */
    public List<Subject> pinching() {
        return book.visible().stream()
                .filter(subject -> book.inTarget(subject, asItIs()).isShort())
                .limit(PICTURES)
                .toList();
    }

    public OutlookPlan asItIs() {
        return book.plans().get(0);
    }

    public OutlookBook.Total total(OutlookPlan plan) {
        return book.totals().get(book.plans().indexOf(plan));
    }

    public Outlook chosen(Subject subject) {
        return chosen == null ? null : book.of(subject, chosen);
    }

    public Multiple picture(Subject subject) {
        return new Multiple(book.asItIs(subject), chosen(subject));
    }

    /** One line for each picture, with a mark for each plan. */
    public Dots dots() {
        return Dots.of(book, pinching());
    }

    /** Skills that stay short in the last year shown, also under the chosen scenario. */
    public List<Subject> stillShort() {
        return pinching().stream().filter(this::isShortAtTheEnd).toList();
    }

    private boolean isShortAtTheEnd(Subject subject) {
        var years = (chosen == null ? book.asItIs(subject) : chosen(subject)).years();
        return years.get(years.size() - 1).isShort();
    }
}
