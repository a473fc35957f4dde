"""Methods of adaptation: one registered function per method, which returns a `Method`.

Facts that a function may state: `family`, for lists; `source` and `target`, whether it learns from
either (it does unless it says no); `features` and `two_heads`, what it needs of a network; `rate`,
a factor of the learning rate; `rare`, whether rare classes are drawn more often.
"""
