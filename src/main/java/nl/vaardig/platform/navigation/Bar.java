package nl.vaardig.platform.navigation;

/** The two rows of links above a page. */
public enum Bar {
    /** What somebody's roles may reach. */
    MENU,
    /** Views of the same matter, below the menu: the inventory and what looks at it from another side. */
    VIEWS
}
