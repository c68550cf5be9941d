-- filled anew when the portal starts: 4,0 is folded as 4, and a size answers to its measures in mm
delete from search_entries;
