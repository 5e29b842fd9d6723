"""The twelve queries, each in a file of its own."""

from queries import (
    active_users,
    attribution,
    cohorts,
    daily,
    filtered_weeks,
    funnel,
    landing_pages,
    media,
    sessionisation,
    transitions,
    vitals,
    weekly_users,
)

QUESTIONS = {
    module.QUESTION.name: module.QUESTION
    for module in (
        daily, media, landing_pages, weekly_users, funnel, cohorts, transitions, sessionisation, vitals, attribution,
        filtered_weeks, active_users)
}
