package nl.vaardig.learning.assignment.journey;

import nl.vaardig.platform.page.Page;

/** What a place above tells a learner beside the own paths, such as what happened by itself: a part of that page. At most one statement. */
public interface OverviewPart {

    Page ofMine();
}
