package bilat.render.pdf;

/** Whether a page may end before a slab. */
enum Break {
    FREE,
    /** Only if what is kept together is longer than a page. */
    KEPT
}
