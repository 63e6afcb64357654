package nl.vaardig.steering.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.steering.overview.group.GapPeople;
import nl.vaardig.steering.overview.group.GapPeople.Order;
import nl.vaardig.steering.overview.group.GapPeople.Person;
import nl.vaardig.steering.overview.group.GapPeople.Question;
import nl.vaardig.steering.overview.group.GapPeople.Show;
import nl.vaardig.steering.overview.group.GroupedBy;

/** The people behind a figure, one page of them. */
public record ShownPeople(
        InventoryAsk ask,
        InventoryWords words,
        LocalDate today,
        Question question,
        GapPeople.Counts counts,
        Paging<Person> people) {

    public boolean isOfOneSkill() {
        return ask.filter().skill() != null;
    }

    /** The same people's page, with other lines or in another order. */
    public Address with(Show show, Order order) {
        return ask.filterOn(new Address(InventoryAsk.PATH + "/people"))
                .with("show", show == Show.SHORT ? null : show.name().toLowerCase(Locale.ROOT))
                .with("people", order == Order.NAME ? null : order.name().toLowerCase(Locale.ROOT));
    }

    public Address here() {
        return with(question.show(), question.order());
    }

    /** Ends in page= for the pager. */
    public String pageBase() {
        return here().open("page");
    }

    /** Where one came from: the table of skills these people were found in. */
    public String table() {
        return ask.filteredBy(ask.filter().narrowedTo(GroupedBy.SKILL, null))
                .at(InventoryAsk.PATH)
                .toString();
    }

    /** Everyone short on these skills, also those on other pages. */
    public String assignAll() {
        return Ticked.of(ask, List.of(), words.catalogue()).address();
    }

    public String sorted(Order order) {
        return with(question.show(), order).toString();
    }

    public String orderOf(Order order) {
        return order != question.order() ? null : order == Order.GAP ? "desc" : "asc";
    }
}
