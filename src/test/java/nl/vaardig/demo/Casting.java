package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Chooses who signs in: in each part of the demonstration someone whose data tell that part of the story. */
final class Casting {
    private final Place place;
    private final Organisation organisation;
    private final LocalDate asOf;
    private final List<Account> accounts = new ArrayList<>();

    Casting(Place place, Organisation organisation, LocalDate asOf) {
        this.place = place;
        this.organisation = organisation;
        this.asOf = asOf;
    }

    /** @param guest someone of another demonstration municipality who works here too, or null */
    List<Account> choose(Guest guest) {
        if (place.demo() && guest == null) {
            waterveen();
        } else if (place.demo()) {
            account("manager", leaderOf(largestDepartment()), "");
            account("hr", inRole("hr-advisor"), "HR_ADVISOR");
            account("beheer", inRole("functional-administrator"), "ADMINISTRATOR");
            Person person = guest.takeSeat(inRole("information-manager"), asOf);
            accounts.add(new Account(guest.userName(), person, "HR_ADVISOR"));
        } else {
            account("hr", inRole("hr-advisor"), "HR_ADVISOR");
            account("manager", leaderOf(largestDepartment()), "");
            account("medewerker", employeeIn(largestDepartment()), "");
        }
        return accounts;
    }

    private void waterveen() {
        Unit department = storyDepartment();
        department.children.get(0).character(.5, "");
        department.children.get(1).character(-.2, "DATA_ANALYSIS");
        department.children.get(2).character(.1, "");
        Person employee = employeeIn(department.children.get(1));
        employee.featured = true;
        account("medewerker", employee, "");
        account("manager", leaderOf(department), "");
        leaderOf(department).featured = true;
        account("hr", inRole("hr-advisor"), "HR_ADVISOR");
        account("bestuur", inRole("alderman"), "BOARD");
        account("beheer", inRole("functional-administrator"), "ADMINISTRATOR");
        account("privacy", inRole("privacy-officer"), "PRIVACY_OFFICER");
        Unit information = inRole("information-manager").seat.unit.parent;
        Person all = leaderOf(information);
        all.main.fte = "0.667";
        account("alles", all, "HR_ADVISOR|ADMINISTRATOR|PRIVACY_OFFICER|BOARD");
    }

    /**
     * A department of the social domain with three teams and about 35 people. The same one on every day: who is in it
     * changes with the day, what is told of it in tests and manuals doesn't.
     */
    private Unit storyDepartment() {
        return organisation.units.stream()
                .filter(unit -> unit.depth() == 2 && unit.children.size() == 3)
                .filter(unit -> unit.domain().code.equals("SD"))
                .min(Comparator.comparing(unit -> unit.code))
                .orElseGet(this::largestDepartment);
    }

    private Unit largestDepartment() {
        return organisation.units.stream()
                .filter(unit -> unit.depth() == 2)
                .max(Comparator.comparingInt(
                        unit -> organisation.seatsWithin(unit).size()))
                .orElseThrow();
    }

    private static Person leaderOf(Unit unit) {
        return unit.leaders.get(0).holder;
    }

    /** Someone who leads nobody, if possible with a past in another role and some years of service. */
    private Person employeeIn(Unit unit) {
        return organisation.seatsWithin(unit).stream()
                .map(seat -> seat.holder)
                .max(Comparator.comparingInt(this::interest))
                .orElseThrow();
    }

    private int interest(Person person) {
        LocalDate start = person.serviceStart();
        boolean someYears = start.isBefore(asOf.minusYears(3)) && start.isAfter(asOf.minusYears(12));
        return (person.seat.role.managerial() ? -100 : 0)
                + (person.main.end != null ? -50 : 0)
                + (someYears ? 10 : 0)
                + (person.spells.size() == 2 ? 5 : 0)
                + (person.main.start.isBefore(asOf.minusMonths(18)) ? 5 : 0)
                + (person.seat.role.code().endsWith("-consultant") ? 8 : 0);
    }

    private Person inRole(String role) {
        Predicate<Seat> free = seat -> accounts.stream().noneMatch(account -> account.person() == seat.holder);
        return organisation.seats.stream()
                .filter(free)
                .filter(seat -> seat.role.code().equals(role))
                .findFirst()
                .or(() -> organisation.seats.stream().filter(free).findFirst())
                .orElse(organisation.seats.get(0))
                .holder;
    }

    private void account(String user, Person person, String roles) {
        accounts.add(new Account(user + "@" + place.domain(), person, roles));
    }
}
