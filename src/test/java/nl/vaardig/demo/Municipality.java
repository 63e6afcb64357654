package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.List;

/** One municipality, drawn: its units, everyone who worked there in six years, and who signs in. */
final class Municipality {
    final Place place;
    final Organisation organisation;
    final Workforce workforce;
    final List<Account> accounts;

    Municipality(Place place, Starter starter, LocalDate asOf, long seed, Guest guest) {
        this.place = place;
        organisation =
                new OrganisationBuilder(starter, place.headcount()).build(Dice.of(seed, place.index(), "organisation"));
        workforce = new Workforce(organisation.seats);
        new History(workforce, place.headcount(), asOf, Dice.of(seed, place.index(), "history")).play();
        new Contracts(organisation, asOf, Dice.of(seed, place.index(), "contracts")).settle(workforce.inService);
        accounts = new Casting(place, organisation, asOf).choose(guest);
        name(Dice.of(seed, place.index(), "names"));
    }

    private void name(Dice dice) {
        NameGiver giver = new NameGiver(place.domain(), dice);
        for (Person person : workforce.everyone) {
            person.name = person.guest == null
                    ? giver.next(person.birthYear())
                    : giver.of(person.guest.given(), person.guest.family());
        }
    }
}
