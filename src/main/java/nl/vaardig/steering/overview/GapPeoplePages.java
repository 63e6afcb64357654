package nl.vaardig.steering.overview;

import static nl.vaardig.platform.page.TableFile.column;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.platform.page.FormAnswer;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.page.TableFile;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapPeople;
import nl.vaardig.steering.overview.group.GapPeople.Person;
import nl.vaardig.steering.overview.group.GapPeople.Question;

/** The people behind a figure of the inventory. Whoever is on the page can read that somebody looked. */
@Path("/inventory/people")
@RequestScoped
@RolesAllowed("HR_ADVISOR")
public class GapPeoplePages {

    @Inject
    GapPeople people;

    @Inject
    GapCatalogues catalogues;

    @Inject
    AccessLog accessLog;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    @GET
    public Response list(
            @BeanParam InventoryQuery query,
            @QueryParam("show") String show,
            @QueryParam("people") String order,
            @QueryParam("page") String page,
            @QueryParam("format") String format) {
        LocalDate today = LocalDate.now(clock);
        InventoryAsk ask = query.read(today);
        GapCatalogue catalogue = catalogues.catalogue();
        ask.filter().mustBeIn(catalogue);
        Question question = Question.of(ask.filter(), catalogue, ask.when(), chosen(show), order(order));
        InventoryWords words = new InventoryWords(catalogue, Messages.in(request.language()));
        if (TableFile.isAskedBy(format)) return file(question, words).as(format);
        Paging.Ask paging = Paging.Ask.of(Asked.number(page, "page"), 50);
        GapPeople.Counts counts = people.count(question);
        List<Person> found = people.find(question, paging);
        accessLog.note(ids(found), InventoryLooks.SUBJECT);
        ShownPeople shown =
                new ShownPeople(ask, words, today, question, counts, paging.holding(found, counts.of(question.show())));
        return FormAnswer.filtered(new Page("overview/people.jte", shown), ask.errors());
    }

    private static GapPeople.Show chosen(String show) {
        GapPeople.Show asked = Asked.oneOf(GapPeople.Show.class, show, "show");
        return asked == null ? GapPeople.Show.SHORT : asked;
    }

    /** By name: nobody is ranked unasked. */
    static GapPeople.Order order(String order) {
        GapPeople.Order asked = Asked.oneOf(GapPeople.Order.class, order, "people");
        return asked == null ? GapPeople.Order.NAME : asked;
    }

    private static List<Long> ids(List<Person> people) {
        return people.stream().map(Person::id).distinct().toList();
    }

    private TableFile<Person> file(Question question, InventoryWords words) {
        List<Person> all = people.all(question);
        accessLog.note(ids(all), InventoryLooks.SUBJECT);
        Messages texts = words.words();
        return TableFile.of(
                        texts.text("overview.people.file", question.when().on().toString()),
                        all,
                        column(texts.text("overview.people.staffNumber"), Person::staffNumber),
                        column(texts.text("overview.people.name"), Person::name),
                        column(texts.text("overview.by.department"), Person::department),
                        column(texts.text("overview.by.job-role"), (Person person) -> person.jobRole()
                                .in(request.language())),
                        column(texts.text("overview.by.skill"), (Person person) -> words.skill(person.skillId())),
                        column(texts.text("overview.people.required"), Person::required),
                        column(texts.text("overview.people.current"), Person::level),
                        column(texts.text("overview.people.gap"), Person::gap),
                        column(texts.text("overview.people.source"), (Person person) -> source(texts, person)))
                .told(texts, question.when().on(), words.chosen(question.filter()));
    }

    private static String source(Messages texts, Person person) {
        return person.source() == null
                ? ""
                : texts.text("enum.RatingSource." + person.source().name());
    }
}
