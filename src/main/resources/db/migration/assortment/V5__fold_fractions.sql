-- filled anew when the portal starts: 3⁄8 is folded as 3/8
delete from search_entries;
