package nl.vaardig.inventory.wish;

/** When somebody last used a skill, as told on a day. */
public enum LastUsed {
    TODAY,
    THIS_MONTH,
    THIS_YEAR,
    LONGER_AGO
}
